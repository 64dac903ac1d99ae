// Plain JavaScript, because an old Node cannot even load TypeScript to say that it is too old.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(`sambung: this is Node ${process.versions.node}, but Node 24 is needed; "npm install" brings it and "npm start" uses it.`);
  process.exit(1);
}

// What V8 made of the code the last time is taken again; where nothing may be written, it is made anew each time.
const { enableCompileCache, flushCompileCache } = await import('node:module');
enableCompileCache(new URL('../.build/compiled', import.meta.url).pathname);

// Traces point into the sources; reading the maps costs time, which production would rather not spend.
if (process.env.NODE_ENV !== 'production') process.setSourceMapsEnabled(true);

try {
  const { buildWhenStale } = await import('./build.ts');
  await buildWhenStale();
} catch (error) {
  console.error(`sambung: the build failed: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
const entries = { admin: 'admin.js', generate: 'generate.js' };
await import(`../.build/server/${entries[process.argv[2]] ?? 'main.js'}`);
// Now, since a server may end without a word.
flushCompileCache();
