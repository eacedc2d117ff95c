import { bringMissing } from "../../src/page/oldBrowsers";

/** What the page brings for old browsers does what today's browsers do. */
const places = [
  [Array.prototype, "at"],
  [String.prototype, "at"],
  [Array.prototype, "findLast"],
  [Array.prototype, "findLastIndex"],
  [Array.prototype, "toReversed"],
  [Object, "hasOwn"],
  [String.prototype, "replaceAll"],
] as const;

const answers = () => [
  [1, 2, 3].at(-1),
  [1].at(5),
  "表三".at(-2),
  [1, 2, 3, 4].findLast((each) => each % 2 === 1),
  [1, 2].findLast((each) => each > 5),
  [1, 2, 3].findLastIndex((each, index) => each - index === 1 && each < 3),
  [1].findLastIndex((each) => each > 1),
  Reflect.apply(Reflect.get(Array.prototype, "toReversed") as () => number[], [1, 2, 3], []),
  Object.hasOwn({ a: 1 }, "a"),
  Object.hasOwn({}, "toString"),
  "a.b.c".replaceAll(".", "-"),
  "a$b$".replaceAll("$", "$&$&"),
  "a1b22".replaceAll(/\d+/g, (digits) => `<${digits}>`),
];

test("each word that is brought along answers as the browser's own", () => {
  const own = answers();
  const kept = places.map(([on, name]) => Object.getOwnPropertyDescriptor(on, name));
  try {
    for (const [on, name] of places) Reflect.deleteProperty(on, name);
    bringMissing();
    const brought = places.map(([on, name]) => Object.getOwnPropertyDescriptor(on, name));
    expect(brought.some((each, index) => !each || each.value === kept[index]?.value)).toBe(false);
    expect(answers()).toEqual(own);
  } finally {
    places.forEach(([on, name], index) => {
      const before = kept[index];
      if (before) Object.defineProperty(on, name, before);
    });
  }
});
