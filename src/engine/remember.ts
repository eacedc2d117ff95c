/**
 * A function that works out each answer once. Answers live as long as what was asked about, which
 * must not change: the editions, what was read of a sheet.
 */
export function remember<Key extends object, Answer>(
  find: (key: Key) => Answer
): (key: Key) => Answer {
  const known = new WeakMap<Key, Answer>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = find(key);
    known.set(key, answer);
    return answer;
  };
}
