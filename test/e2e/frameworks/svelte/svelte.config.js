/** For svelte-check, which would else take the one of the whole project. */
export default {};
