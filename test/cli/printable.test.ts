import { printable } from "../../src/cli/printable";

test("control characters are written out, tab and line feed stay", () => {
  expect(printable("表\u001b]0;x\u0007\u001b[2J三\t1\n\r\u009b2J\u007f")).toBe(
    "表\\u001b]0;x\\u0007\\u001b[2J三\t1\n\\u000d\\u009b2J\\u007f"
  );
});

test("JSON means the same as before", () => {
  const answer = { name: "a\u001b[2J\u009b\u007f表" };
  const shown = printable(JSON.stringify(answer, null, 2));
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  expect(JSON.parse(shown)).toEqual(answer);
});
