import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';

/** Files of the web app's documents and manifest that are not what its operations and the schema make of them now. */
export async function staleOperations(): Promise<string[]> {
  const { generate, loadContext } = await import('@graphql-codegen/cli');
  const context = await loadContext(join(root, 'codegen.yml'));
  context.cwd = root;
  context.updateConfig({ silent: true, errorsOnly: true });
  const files = (await generate(context, false)) as { filename: string; content: string }[];
  return files.filter(({ filename, content }) => !isAlready(join(root, filename), content)).map(({ filename }) => filename);
}

const isAlready = (file: string, content: string): boolean => existsSync(file) && readFileSync(file, 'utf8') === content;
