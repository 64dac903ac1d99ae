declare module 'virtual:english' {
  const dictionary: import('./words/words.ts').Dictionary;
  export default dictionary;
}
declare module 'virtual:icons' {
  /** Where the sprite of icons is served. */
  const sprite: string;
  export default sprite;
}
