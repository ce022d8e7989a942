/**
 * Tells what goes wrong in a command in a sentence, without a stack; exit code 1. A fault in the code of the site keeps its stack, for that is
 * what has to be reported. To be imported before all else, so that a wrong setting is told in the same way.
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
