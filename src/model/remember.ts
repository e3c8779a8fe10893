/** Makes what belongs to a key when it is first asked for, and keeps it. */
export function remember<K, T>(make: (key: K) => T): (key: K) => T {
  return rememberIn(new Map<K, Kept<T>>(), make);
}

/** The same for objects, and no longer than each is in use. */
export function rememberWeakly<K extends WeakKey, T>(make: (key: K) => T): (key: K) => T {
  return rememberIn(new WeakMap<K, Kept<T>>(), make);
}

/** That nothing belongs to a key is kept too. */
interface Kept<T> {
  readonly value: T;
}

interface Memory<K, T> {
  get(key: K): T | undefined;
  set(key: K, value: T): unknown;
}

function rememberIn<K, T>(memory: Memory<K, Kept<T>>, make: (key: K) => T): (key: K) => T {
  return (key) => {
    const known = memory.get(key) ?? { value: make(key) };
    memory.set(key, known);
    return known.value;
  };
}
