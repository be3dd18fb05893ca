export { wordpressPageSections, wordpressRoutes } from './routes';
