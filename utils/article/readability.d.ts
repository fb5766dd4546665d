/** Readability alone: the package's index brings a second module that nothing here uses into the injected script. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
