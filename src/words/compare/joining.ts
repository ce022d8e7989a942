import { ARTICLE, CONJUNCTION, GOVERNOR } from '../turning/classes.ts';
import type { Frame } from './frame.ts';

/** Relatives that are no other word. */
export const RELATIVES =
  /^(?:wh(?:o|om|ose|ich)|qui|dont|lequel|laquelle|quien|quienes|cuy[oa]|cui|quem|cuj[oa]|któr\p{L}+|котор\p{L}+|який|яка|які|якого|якої|яких|الذي|التي|الذين)$/iu;

/** Is the word at `index` *and*, *or*, *but*: a conjunction that joins what is alike? */
export const isCoordinating = ({ classes }: Frame, index: number): boolean => {
  const bits = classes[index] ?? 0;
  return (bits & CONJUNCTION) !== 0 && (bits & (ARTICLE | GOVERNOR)) === 0;
};
