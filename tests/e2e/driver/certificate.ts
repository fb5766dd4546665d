import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

export interface Certificate {
  /** PEM. */
  readonly key: string;
  /** PEM. */
  readonly cert: string;
}

// The few DER tags (ITU-T X.690) that a certificate (RFC 5280, 4.1) is made of.
const SEQUENCE = 0x30;
const SET = 0x31;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OBJECT_IDENTIFIER = 0x06;
const UTF8_STRING = 0x0c;
const GENERALIZED_TIME = 0x18;
const EXPLICIT_0 = 0xa0;

const ECDSA_WITH_SHA256 = '2a8648ce3d040302';
const COMMON_NAME = '550403';

/**
 * A self-signed certificate that lives a day, made anew for each run, so that no private key lies in the repository
 * and no program but Node is needed. The browsers under test are told to accept it for every host.
 */
export function selfSignedCertificate(now: Date): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = element(SEQUENCE, element(OBJECT_IDENTIFIER, Buffer.from(ECDSA_WITH_SHA256, 'hex')));
  const name = element(
    SEQUENCE,
    element(
      SET,
      element(
        SEQUENCE,
        element(OBJECT_IDENTIFIER, Buffer.from(COMMON_NAME, 'hex')),
        element(UTF8_STRING, Buffer.from('Konspekt end-to-end tests')),
      ),
    ),
  );
  const day = 24 * 60 * 60 * 1000;
  const certified = element(
    SEQUENCE,
    element(EXPLICIT_0, element(INTEGER, Buffer.from([2]))),
    // The leading 1 keeps the random number positive.
    element(INTEGER, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    algorithm,
    name,
    element(SEQUENCE, time(new Date(now.getTime() - day)), time(new Date(now.getTime() + day))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = element(BIT_STRING, Buffer.concat([Buffer.from([0]), sign('sha256', certified, privateKey)]));
  const body = element(SEQUENCE, certified, algorithm, signature).toString('base64');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${body.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
  };
}

function element(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag]), length(content.length), content]);
}

function length(bytes: number): Buffer {
  if (bytes < 0x80) return Buffer.from([bytes]);
  if (bytes < 0x100) return Buffer.from([0x81, bytes]);
  return Buffer.from([0x82, bytes >> 8, bytes & 0xff]);
}

function time(date: Date): Buffer {
  return element(GENERALIZED_TIME, Buffer.from(date.toISOString().replace(/[-:T]|\.\d+/g, '')));
}
