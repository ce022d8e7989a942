import { compareGroup } from './compare.ts';

compareGroup('honest');
