/** Its style sheet has hacks for old browsers. */
export const settings = { css: { lightningcss: { errorRecovery: true } } };
