/**
 * Remembers the variables of the environment, for `isFirstEnvironment`. They are global, because Astro may load this module a
 * second time.
 */
export function rememberEnvironment(): void {
  shared[FIRST] = { ...process.env };
}

/**
 * Are the variables still those of the call of `rememberEnvironment`? `NODE_ENV` and Astro’s own variables do not count, because
 * Astro and this project set them for every build.
 */
export function isFirstEnvironment(): boolean {
  const first = shared[FIRST] ?? {};
  const names = new Set([...Object.keys(first), ...Object.keys(process.env)]);
  return [...names].every(name => OF_ASTRO.test(name) || first[name] === process.env[name]);
}

const OF_ASTRO = /^(?:NODE_ENV$|ASTRO_)/u;
const FIRST = Symbol.for('on-the-record.first-environment');
const shared = globalThis as { [FIRST]?: NodeJS.ProcessEnv };
