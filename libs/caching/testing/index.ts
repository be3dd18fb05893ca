export { cacheSuite } from './cache-suite';
export { hasRedis, type TestRedis, testRedis } from './test-redis';
export { type CachingInstance, cachingInstance, noteRead } from './caching-instance';
