declare module 'opencc-js/dict/TSCharacters' {
  /** `traditional simplified` pairs, separated by `|`. */
  const characters: string;
  export default characters;
}
