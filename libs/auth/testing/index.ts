export { type TestApi, testApi } from './test-api';
