/**
 * Do two http or https URLs belong to the same site? They do if the hosts are equal or if one host is a subdomain of the other;
 * `www.` is ignored. `null` if one of the texts is not a URL.
 */
export function isSameSite(one: string, other: string): boolean | null {
  if (!URL.canParse(one) || !URL.canParse(other)) return null;
  const [host, otherHost] = [one, other].map(url => new URL(url).hostname.replace(/^www\./u, ''));
  return `.${host}`.endsWith(`.${otherHost}`) || `.${otherHost}`.endsWith(`.${host}`);
}
