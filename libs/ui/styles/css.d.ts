/** A style sheet read as text: `import tokens from './tokens.css' with { loader: 'text' }`. */
declare module '*.css' {
  const text: string;
  export default text;
}
