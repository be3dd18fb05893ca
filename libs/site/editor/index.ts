export { sitePageSections } from './page-sections';
