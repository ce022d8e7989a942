/**
 * Prints an uncaught error as its message, without the stack, and ends the command with exit code 1. Also prints the stack of a
 * `cause`, and Astro’s `hint`. Import this file first, because the import of the settings may throw.
 *
 * A TypeError, RangeError or ReferenceError is a bug in the code. It is printed with its stack, for a bug report.
 */
process.on('uncaughtException', error => {
  const isBug = error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
  console.error(isBug ? error.stack : error.message);
  if (error.cause instanceof Error) console.error(error.cause.stack);
  const { hint } = error as { hint?: unknown };
  if (typeof hint === 'string') console.error(hint);
  process.exitCode = 1;
  // Ends the process only when both streams have written all earlier output.
  process.stdout.write('', () => process.stderr.write('', () => process.exit(1)));
});
