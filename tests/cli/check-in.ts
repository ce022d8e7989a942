import { checkContent } from '../../src/cli/check/check-content.ts';
import { readPublicIds } from '../../src/cli/check/public-ids.ts';
import { formatProblem } from '../../src/problems/reporters/text.ts';

/**
 * What `npm run check` answers for a project, by the functions that the command calls. A process for each question would take many times as
 * long; tests/cli/check.test.ts proves that the command prints this. `isCi` is whether CI reads, `against` what was public.
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
