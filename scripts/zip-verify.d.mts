/** Types of `zip-verify.mjs`, which plain Node runs. */
export function buildCommand(readme: string): string;
export function differences(one: Readonly<Record<string, Uint8Array>>, other: Readonly<Record<string, Uint8Array>>): string[];
export function verify(): void;
