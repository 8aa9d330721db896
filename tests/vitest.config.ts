import { defineConfig } from "vitest/config";

// Packages come as Node gives them to the site's own programs. Otherwise tests would meet builds for debugging, which behave otherwise.
process.env.NODE_ENV = "production";

/** Four kinds of test: of the code alone, of the real content, of the files a build wrote, of the pages in a browser. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", include: ["tests/unit/**/*.test.ts"], testTimeout: 60_000 } },
      { test: { name: "content", include: ["tests/content/**/*.test.ts"], testTimeout: 60_000 } },
      {
        test: {
          name: "build",
          include: ["tests/build/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          // A busy machine makes waiting longer, never what is waited for wrong.
          expect: { poll: { timeout: 20_000 } },
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          maxConcurrency: 3,
        },
      },
    ],
  },
});
