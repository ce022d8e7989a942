/**
 * Prints an error that ends a command as a sentence without a stack; exit code 1. A bug in the code of the site keeps its stack, because a
 * report needs it. Must be imported first, so that wrong settings are reported in the same way.
 */
process.on('uncaughtException', error => {
  const isBug = error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
  console.error(isBug ? error.stack : error.message);
  if (error.cause instanceof Error) console.error(error.cause.stack);
  const { hint } = error as { hint?: unknown };
  if (typeof hint === 'string') console.error(hint);
  process.exitCode = 1;
  // What was printed before may still be on its way to a slow reader.
  process.stdout.write('', () => process.stderr.write('', () => process.exit(1)));
});
