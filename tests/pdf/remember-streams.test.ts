import { expect, test } from "vitest";
import { compressOnce, openStreams } from "../../src/pdf/remember-streams.js";

/** Counts its calls, and gives each its number. */
function counting(): { compress: (bytes: Uint8Array) => Uint8Array; calls: () => number } {
  let calls = 0;
  return { compress: () => Uint8Array.of((calls += 1)), calls: () => calls };
}

test("the same bytes are compressed once, other bytes by themselves", () => {
  const { compress, calls } = counting();
  const cache = openStreams();
  const texts = [
    [1, 2, 3],
    [1, 2, 4],
    [1, 2, 3],
    [1, 2],
    [1, 2, 3],
  ];
  const made = texts.map((bytes) => compressOnce(Uint8Array.from(bytes), compress, cache)[0]);
  expect(made).toEqual([1, 2, 1, 3, 1]);
  expect(calls()).toBe(3);
});

test("bytes of the same sum are told apart", () => {
  const { compress } = counting();
  const cache = openStreams();
  const [one, other] = [Uint8Array.of(7), Uint8Array.of(8)];
  compressOnce(one, compress, cache);
  const [key = ""] = cache.kept.keys();
  // As if the second summed up to what the first does.
  cache.kept.set([...keysFor(other)][0] ?? "", cache.kept.get(key) ?? []);
  expect(compressOnce(other, compress, cache)).toEqual(Uint8Array.of(2));
});

function keysFor(bytes: Uint8Array): Iterable<string> {
  const cache = openStreams();
  compressOnce(bytes, (each) => each, cache);
  return cache.kept.keys();
}

test("what is held stays bounded", () => {
  const cache = openStreams();
  for (let number = 0; number < 200; number += 1) {
    compressOnce(new Uint8Array(100_000).fill(number), (bytes) => bytes, cache);
    expect(cache.held).toBeLessThan(7_000_000);
  }
  const before = cache.held;
  compressOnce(new Uint8Array(1_000_000), (bytes) => bytes, cache);
  expect(cache.held).toBe(before);
});
