// `node scripts/bootstrap.mjs scripts/score/update-readme.ts`: puts the means of
// tests/corpus/reached.json into the README's table; after `npm run -s score -- --raise`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fromRoot } from '../toolchain/root.ts';
import { readReached } from './reached.ts';
import { readmeTable, withTable } from './readme-table.ts';

const README = fromRoot('README.md');

writeFileSync(README, withTable(readFileSync(README, 'utf8'), readmeTable(readReached())));
