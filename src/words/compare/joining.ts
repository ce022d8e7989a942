import { ARTICLE, CONJUNCTION, GOVERNOR } from '../turning/classes.ts';
import type { Frame } from './frame.ts';

/** Relative pronouns, without words such as *that*, which may also be a conjunction. */
export const RELATIVES =
  /^(?:wh(?:o|om|ose|ich)|qui|dont|lequel|laquelle|quien|quienes|cuy[oa]|cui|quem|cuj[oa]|któr\p{L}+|котор\p{L}+|який|яка|які|якого|якої|яких|الذي|التي|الذين)$/iu;

/** Is the word at `index` a coordinating conjunction, such as *and*, *or* or *but*? */
export const isCoordinating = ({ classes }: Frame, index: number): boolean => {
  const bits = classes[index] ?? 0;
  return (bits & CONJUNCTION) !== 0 && (bits & (ARTICLE | GOVERNOR)) === 0;
};
