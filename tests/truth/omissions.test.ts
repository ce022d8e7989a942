import { compareGroup } from './compare.ts';

compareGroup('dishonest omissions and edges');
