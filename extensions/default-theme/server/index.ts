export { defaultThemeExtension } from './default-theme-extension';
