import { smallestFlows } from "../../../../src/engine/locate/network/smallestFlows";
import type { Network } from "../../../../src/engine/locate/network/Network";
import { fc, runs } from "../../../random";
import { randomFrom } from "../randomFrom";
import { everySet } from "./everySet";
import { randomNetwork } from "./randomNetwork";

const depth = 4;

function searched(network: Network) {
  const work = {
    ...{ mostSteps: Infinity, slice: Infinity, steps: 0, pausedAt: 0, ended: null },
    shouldStop: () => false,
  };
  const search = smallestFlows(network, { most: Infinity }, work);
  const next = search.next();
  if (!next.done) throw new Error("it paused");
  const { size, flows } = next.value;
  const sets = flows.map((flow) =>
    [...flow.keys()].filter((arc) => network.arcs[arc]?.cost === 1).sort((a, b) => a - b)
  );
  return { size, flows, sets: sets.map((set) => set.join()).sort() };
}

const networks = fc
  .record({
    seed: fc.integer(),
    hasSides: fc.constantFrom(true, true, false),
    blanks: fc.constantFrom(0, 0, 0, 1, 2, 3),
    wrong: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ seed, ...kind }) => randomNetwork(randomFrom(seed), kind));

it("finds what trying every set finds", () => {
  const sizes: (number | null)[] = [];
  fc.assert(
    fc.property(networks, (network) => {
      const all = everySet(network, 16, depth);
      const { size, sets } = searched(network);
      sizes.push(all.size);
      if (all.size === null) expect(size === null || size > depth).toBe(true);
      else expect({ size, sets }).toEqual(all);
    }),
    { numRuns: runs(2_500) }
  );
  // It proves little unless there was something to find.
  for (const size of [1, 2, 3])
    expect(sizes.filter((each) => each === size).length).toBeGreaterThan(sizes.length / 100);
});

it("meets the supplies with the flows it gives, and lets no cell fall too low", () => {
  const random = randomFrom(15);
  for (let count = 0; count < 300; count += 1) {
    const network = randomNetwork(random, { hasSides: true, blanks: 1, wrong: 4 });
    for (const flow of searched(network).flows) {
      const left = [...network.supply];
      for (const [arc, amount] of flow) {
        const { tail, head, low } = network.arcs[arc]!;
        expect(amount).toBeGreaterThanOrEqual(low);
        left[tail] = (left[tail] ?? 0) - amount;
        left[head] = (left[head] ?? 0) + amount;
      }
      expect(left.every((lacks) => lacks === 0)).toBe(true);
    }
  }
});

it("finds a set with a cycle where a cell would fall below zero without it", () => {
  // Two of five are to go from 0 to 2: by way of 1 there is one, by way of 3 another.
  const arc = (tail: number, head: number, low: number) => ({
    ...{ cell: 0, tail, head, low, high: Infinity },
    cost: 1 as const,
  });
  const network = {
    arcs: [arc(1, 0, -1), arc(2, 1, -1), arc(3, 0, -1), arc(2, 3, -1)],
    supply: [2, 0, -2, 0],
    sides: [0, 1, 0, 1] as const,
  };
  expect(searched(network)).toMatchObject({ size: 4, sets: ["0,1,2,3"] });
});
