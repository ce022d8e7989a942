/**
 * Prints an uncaught error as its message, without the stack, and ends the command with exit code 1. A TypeError, RangeError or
 * ReferenceError is a bug in the code: its stack is printed, because a bug report needs it. The stack of a `cause` and Astro’s
 * `hint` are printed too. Must be imported first, so that errors in the settings are printed in the same way.
 */
process.on('uncaughtException', error => {
  const isBug = error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
  console.error(isBug ? error.stack : error.message);
  if (error.cause instanceof Error) console.error(error.cause.stack);
  const { hint } = error as { hint?: unknown };
  if (typeof hint === 'string') console.error(hint);
  process.exitCode = 1;
  // Earlier output may not be written yet, so the process ends only when both streams are empty.
  process.stdout.write('', () => process.stderr.write('', () => process.exit(1)));
});
