import { compareGroup } from './compare.ts';

compareGroup('dishonest brackets');
