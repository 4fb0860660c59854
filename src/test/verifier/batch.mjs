// Many bundles by the second verifier in one process, for tests. From standard input, again and again: four bytes of length
// (little endian) and a bundle, four bytes and a held checkpoint (length 0: none). To standard output a line each: 0, or 1 and the
// first sentence that says why.
import { readFileSync } from 'node:fs';
import { verify } from '../../verifier/verify.mjs';

const all = readFileSync(0);
for (let at = 0; at < all.length;) {
  const next = () => {
    const from = at + 4;
    at = from + all.readUInt32LE(at);
    return all.subarray(from, at);
  };
  const [zip, held] = [next(), next()];
  let failed;
  try {
    failed = verify(zip, held.length ? held.toString() : undefined).find((one) => !one.holds)?.sentence;
  } catch (e) {
    failed = e.message;
  }
  console.log(failed === undefined ? '0' : `1 ${failed.replaceAll('\n', ' ')}`);
}
