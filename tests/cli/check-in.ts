import { checkContent } from '../../src/cli/check/check-content.ts';
import { readPublicIds } from '../../src/cli/check/public-ids.ts';
import { formatProblem } from '../../src/problems/reporters/text.ts';

/**
 * Checks a project with the functions of `npm run check`. This is much faster than the command, which tests/cli/check.test.ts
 * tests. `isCi` checks as in CI. `against` is a git ref or a file, as after `--against`. `stdout` has a line for each problem,
 * but no line with counts. Until the function returns, it sets the variable `CI` of this process.
 */
export async function checkIn(
  root: string,
  { isCi = false, against }: { isCi?: boolean; against?: string } = {},
): Promise<{ status: number; stdout: string; stderr: string }> {
  const before = against === undefined ? new Map() : readPublicIds(root, against);
  if ('message' in before) return { status: 2, stdout: '', stderr: before.message };
  const usual = process.env['CI'];
  process.env['CI'] = String(isCi);
  try {
    const { problems } = await checkContent(root, before, against);
    return {
      status: problems.some(({ severity }) => severity === 'error') ? 1 : 0,
      stdout: problems.map(problem => `${formatProblem(problem)}\n`).join(''),
      stderr: '',
    };
  } finally {
    if (usual === undefined) delete process.env['CI'];
    else process.env['CI'] = usual;
  }
}
