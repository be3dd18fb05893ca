export { countStatements } from '../server/connection/statements';
export { arbitraryQuery, type GeneratedQuery } from './arbitrary-query';
export { somebody, type TestDatabase, testDatabase, testServer } from './test-database';
export { freePort } from '../server/embedded/free-port';
export { type WayToDatabase, wayTo } from './way-to-database';
