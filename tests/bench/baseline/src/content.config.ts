// The obvious site of the same entries, as the documentation of content collections shows it.

import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";

const entries = (base: string) =>
  defineCollection({ loader: glob({ pattern: "*.mdx", base: `./content/${base}` }), schema: z.looseObject({}) });

export const collections = {
  papers: entries("papers"),
  methods: entries("methods"),
  benchmarks: entries("benchmarks"),
  taxonomy: entries("taxonomy"),
};
