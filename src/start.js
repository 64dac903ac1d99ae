// Plain JavaScript, because an old Node cannot even load TypeScript to say that it is too old.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(`sambung: this is Node ${process.versions.node}, but Node 24 is needed; "npm install" brings it and "npm start" uses it.`);
  process.exit(1);
}

// Traces point into the sources; reading the maps costs time, which production would rather not spend.
if (process.env.NODE_ENV !== 'production') process.setSourceMapsEnabled(true);

try {
  const { buildWhenStale } = await import('./build.ts');
  await buildWhenStale();
} catch (error) {
  console.error(`sambung: the build failed: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
const entries = { admin: 'admin/main.js', generate: 'generate/main.js' };
await import(`../.build/src/${entries[process.argv[2]] ?? 'main.js'}`);
