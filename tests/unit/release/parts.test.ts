/** The list of parts that every release carries (CycloneDX), made by the same command, without a network. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { isAllowed } from "../../support/audit.ts";

const root = join(import.meta.dirname, "../../..");
const read = (name: string): string => readFileSync(join(root, name), "utf8");

interface Component {
  readonly "bom-ref": string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly hashes: readonly { readonly alg: string; readonly content: string }[];
  readonly licenses: readonly ({ readonly license: { readonly id: string } } | { readonly expression: string })[];
}

/** What is looked at of a list of parts, https://cyclonedx.org/docs/1.5/json/ */
interface PartsList {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly metadata: { readonly component: { readonly purl: string; readonly version: string } };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const { status, stdout } = spawnSync("npm", ["run", "--silent", "sbom"], {
  cwd: root,
  encoding: "utf8",
  maxBuffer: 64_000_000,
  shell: process.platform === "win32",
  // Nobody answers there: whatever would need a registry fails.
  env: { PATH: process.env.PATH, HOME: process.env.HOME, npm_config_registry: "http://127.0.0.1:9/" },
});
const list = JSON.parse(stdout) as PartsList;
const locked = Object.entries(
  (JSON.parse(read("package-lock.json")) as { packages: Record<string, { version: string; integrity: string }> })
    .packages,
).filter(([path]) => path !== "");
const nameOf = (path: string): string => path.replace(/^.*node_modules\//, "");
const project = JSON.parse(read("package.json")) as { name: string; version: string };

test("npm run sbom writes CycloneDX and nothing else, and says what it is about", () => {
  expect(status).toBe(0);
  expect(list).toMatchObject({ bomFormat: "CycloneDX", specVersion: expect.stringMatching(/^1\.\d$/) });
  expect(list.metadata.component).toMatchObject({
    purl: `pkg:npm/${project.name}@${project.version}`,
    version: project.version,
  });
});

describe("its parts", () => {
  test("are the packages of the lock file, each version once", () => {
    const expected = new Set(locked.map(([path, { version }]) => `${nameOf(path)}@${version}`));
    expect(list.components.map((part) => part["bom-ref"]).sort()).toEqual([...expected].sort());
    expect(list.components.filter(({ name, version, ...part }) => part["bom-ref"] !== `${name}@${version}`)).toEqual(
      [],
    );
    expect(list.components.filter(({ purl }) => !/^pkg:npm\/(?:%40[^/]+\/)?[^/@]+@[^/]+$/.test(purl))).toEqual([]);
  });

  test("carry the fingerprint that the lock file demands", () => {
    const demanded = new Map(locked.map(([path, { version, integrity }]) => [`${nameOf(path)}@${version}`, integrity]));
    const wrong = list.components.filter(
      ({ hashes, ...part }) =>
        !hashes.some(
          ({ alg, content }) =>
            alg === "SHA-512" &&
            `sha512-${Buffer.from(content, "hex").toString("base64")}` === demanded.get(part["bom-ref"]),
        ),
    );
    expect(wrong.map((part) => part["bom-ref"])).toEqual([]);
  });

  test("carry a licence each, and one that is allowed", () => {
    const wrong = list.components.filter(
      ({ licenses }) =>
        licenses.length !== 1 || !licenses.every((it) => isAllowed("license" in it ? it.license.id : it.expression)),
    );
    expect(wrong.map((part) => [part["bom-ref"], part.licenses])).toEqual([]);
  });

  test("depend on each other, nothing on a part that is not listed", () => {
    const known = new Set([...list.components.map((part) => part["bom-ref"]), `${project.name}@${project.version}`]);
    expect(list.dependencies.length).toBe(known.size);
    expect(
      list.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]).filter((ref) => !known.has(ref)),
    ).toEqual([]);
  });
});

test("the workflow of a release makes it by just that, and adds it to the release", () => {
  const { on, jobs } = parse(read(".github/workflows/release.yml")) as {
    on: { release: { types: string[] } };
    jobs: { parts: { steps: { run?: string }[] } };
  };
  expect(on.release.types).toEqual(["published"]);
  const runs = jobs.parts.steps.flatMap(({ run }) => run ?? []);
  expect(runs).toEqual([
    "npm run --silent sbom > atlas.cdx.json",
    'gh release upload "$RELEASE" atlas.cdx.json --clobber',
  ]);
});
