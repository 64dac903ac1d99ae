import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { buildSchema, printedSchema } from '../api/schema.ts';
import { schemaFile } from './schema-file.ts';

// Writes the public promise anew, as the code says it.
writeFileSync(schemaFile, printedSchema(buildSchema()));
