import { join } from 'node:path';
import { root } from '../root.ts';

/** The public promise: emitted, sorted, committed, reviewed. */
export const schemaFile = join(root, 'schema', 'schema.graphql');
/** What clients outside this repository rely on; it never changes here. */
export const contractFile = join(root, 'tests', 'contract.graphql');
