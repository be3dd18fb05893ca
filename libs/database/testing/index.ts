export { countStatements } from '../server/connection/statements';
export { somebody, type TestDatabase, testDatabase, testServer } from './test-database';
