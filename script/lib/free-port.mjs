// Prints a port of the loopback interface that nothing listens on.
import { createServer } from 'node:net';

const probe = createServer().listen(0, '127.0.0.1', () => {
  console.log(probe.address().port);
  probe.close();
});
