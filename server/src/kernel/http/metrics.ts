import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

export const metrics = new Registry()
collectDefaultMetrics({ register: metrics, prefix: 'banyan_' })

export const requestSeconds = new Histogram({
  name: 'banyan_http_request_seconds',
  help: 'Time of requests by route and status class',
  labelNames: ['method', 'route', 'status'],
  buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
  registers: [metrics],
})
export const limitHits = new Counter({
  name: 'banyan_rate_limit_hits_total',
  help: 'Requests refused by a rate limit',
  labelNames: ['bucket'],
  registers: [metrics],
})
export const connections = new Gauge({
  name: 'banyan_database_connections',
  help: 'Connections of the application role',
  labelNames: ['state'],
  registers: [metrics],
})
export const eventLag = new Gauge({
  name: 'banyan_event_lag_seconds',
  help: 'Age of the oldest event that reactions have not seen',
  registers: [metrics],
})
export const jobsWaiting = new Gauge({
  name: 'banyan_jobs',
  help: 'Jobs in the queue by state',
  labelNames: ['state'],
  registers: [metrics],
})
