export { wordpressRoutes } from './routes';
