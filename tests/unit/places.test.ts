import { expect, test } from "vitest";
import { toPlaces } from "../../src/places.ts";

test.each([
  ["https://atlas.example", "/", "/papers/", "https://atlas.example/papers/"],
  ["https://atlas.example/", "/course/", "/course/papers/", "https://atlas.example/course/papers/"],
  ["https://atlas.example", "course/atlas", "/course/atlas/papers/", "https://atlas.example/course/atlas/papers/"],
  ["https://atlas.example//", "", "/papers/", "https://atlas.example/papers/"],
])("on %s below %j an address from the root is %s", (site, path, href, absolute) => {
  const places = toPlaces(site, path);
  expect([places.href("/papers/"), places.absolute("/papers/")]).toEqual([href, absolute]);
});

test("an address that does not begin at the root stays as it is", () => {
  const { href } = toPlaces("https://atlas.example", "/course/");
  expect([href("#history"), href("https://arxiv.org/abs/2601.17067")]).toEqual([
    "#history",
    "https://arxiv.org/abs/2601.17067",
  ]);
});
