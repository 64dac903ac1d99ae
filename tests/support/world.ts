/** Builds what a test needs by intent, through the API where the rules live; every argument is optional. */
export * from './deals.ts';
export * from './forums.ts';
export * from './people.ts';
export * from './planned.ts';
export * from './ranked.ts';
