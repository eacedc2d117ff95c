import { published } from "../../src/functions/published";

class CustomFunctionsError extends Error {
  constructor(
    readonly code: string,
    message: string
  ) {
    super(message);
  }
}

/** What office.js gives the page. */
async function load() {
  const associated = new Map<string, (...args: unknown[]) => unknown>();
  Object.assign(globalThis, {
    CustomFunctions: {
      associate: (id: string, work: (...args: unknown[]) => unknown) => associated.set(id, work),
      Error: CustomFunctionsError,
      ErrorCode: { invalidValue: "#VALUE!" },
    },
  });
  jest.resetModules();
  await import("../../src/functions/functions");
  return associated;
}

const invocation = { functionName: "BALANCE", address: "Sheet1!A1" };

test("every published function is associated under its id", async () => {
  expect([...(await load()).keys()]).toEqual(Object.keys(published));
});

test("the invocation that Excel adds is no argument", async () => {
  const atMost = (await load()).get("ATMOST");
  expect(atMost?.([[1, 2]], null, invocation)).toEqual([["平衡"]]);
  expect(atMost?.([[1, 2]], invocation)).toEqual([["平衡"]]);
});

test("a wrong use becomes Excel's error with its message; nothing else does", async () => {
  const sumRows = (await load()).get("SUMROWS");
  expect(() => sumRows?.([[1, 2]], [[1], [2]], invocation)).toThrow(CustomFunctionsError);
  expect(() => sumRows?.([[1, 2]], [[1], [2]], invocation)).toThrow("行数和“分项”一样");
});
