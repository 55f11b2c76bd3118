/** The server's settings, tuned for one machine: small in memory, and back within five seconds after a crash. */
export const standard: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '64MB',
  // Recovery replays what lies between checkpoints: half a gigabyte already takes longer than promised.
  max_wal_size: '256MB',
  min_wal_size: '64MB',
  checkpoint_timeout: '60s',
  deadlock_timeout: '200ms',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // The launcher reads the log to say in one sentence what went wrong.
  lc_messages: 'C',
  log_min_messages: 'warning',
  log_checkpoints: 'off',
  log_line_prefix: '%m [%p] %q%u@%d ',
}

/** A database that nobody misses: for tests. */
export const careless: Record<string, string> = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
}
