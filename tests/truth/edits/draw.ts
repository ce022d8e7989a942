import { random } from '../../random.ts';

/** Makes random choices, which are the same for the same seed. */
export function drawer(seed: number): Draw {
  const next = random(seed);
  return {
    upTo: count => Math.floor(next() * count),
    of: all => {
      const one = all[Math.floor(next() * all.length)];
      if (one === undefined) throw new Error('There is nothing to draw from');
      return one;
    },
  };
}

export interface Draw {
  /** A whole number from 0 to `count - 1`. */
  upTo(count: number): number;
  of<T>(all: readonly T[]): T;
}
