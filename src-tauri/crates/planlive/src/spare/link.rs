//! Where the host is and what it wants to hear, as people bring it: a link, or an address with a code.

/// Where the host is, and the code of its spare laptop.
#[derive(Clone, PartialEq, Eq)]
pub struct SpareLink {
    /// `192.168.1.5:7410`
    pub address: String,
    pub code: String,
}

/// Without the code: it stands in no log.
impl std::fmt::Debug for SpareLink {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SpareLink").field("address", &self.address).finish_non_exhaustive()
    }
}

/// Why it leads nowhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadLink {
    #[error("the address of the host is missing")]
    NoAddress,
    #[error("the code of the spare laptop is missing")]
    NoCode,
}

impl SpareLink {
    /// Reads a link as the desk shows it, or an address; the code that is typed beside it goes
    /// before the one in the link.
    pub fn read(text: &str, code: &str) -> Result<Self, BadLink> {
        let text = text.trim();
        let text = text.strip_prefix("http://").unwrap_or(text);
        let (address, rest) = text.split_once('#').unwrap_or((text, ""));
        let address = address.trim_end_matches('/').to_owned();
        if address.is_empty() || address.contains(['/', ' ', '?', '@']) {
            return Err(BadLink::NoAddress);
        }
        let has_port = address
            .rsplit(':')
            .next()
            .is_some_and(|port| port.len() != address.len() && port.parse::<u16>().is_ok());
        let address = if has_port { address } else { format!("{address}:{}", lan::PORT) };
        let in_link = rest.split('&').find_map(|part| part.strip_prefix("spare="));
        let typed = if code.trim().is_empty() { in_link.unwrap_or_default() } else { code };
        let letters = typed.chars().filter(char::is_ascii_alphanumeric);
        let code: String = letters.map(|letter| letter.to_ascii_uppercase()).collect();
        if code.is_empty() {
            return Err(BadLink::NoCode);
        }
        Ok(Self { address, code })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_or_an_address_with_a_code_leads_to_the_host() {
        for (text, code, expected) in [
            ("http://192.168.1.5:7410/#spare=ACDEFGHJ", "", Ok(("192.168.1.5:7410", "ACDEFGHJ"))),
            ("192.168.1.5:7411", " acde-fghj ", Ok(("192.168.1.5:7411", "ACDEFGHJ"))),
            ("192.168.1.5", "ACDE", Ok(("192.168.1.5:7410", "ACDE"))),
            ("laptop.local/", "ACDE", Ok(("laptop.local:7410", "ACDE"))),
            ("http://192.168.1.5:7410/#code=X&spare=ACDE", "", Ok(("192.168.1.5:7410", "ACDE"))),
            ("192.168.1.5:7410", "", Err(BadLink::NoCode)),
            ("http://192.168.1.5:7410/#key=ACDE", "", Err(BadLink::NoCode)),
            ("", "ACDE", Err(BadLink::NoAddress)),
            ("not an address", "ACDE", Err(BadLink::NoAddress)),
            ("me@elsewhere:7410", "ACDE", Err(BadLink::NoAddress)),
        ] {
            let found = SpareLink::read(text, code);
            let expected = expected.map(|(address, code)| SpareLink {
                address: address.to_owned(),
                code: code.to_owned(),
            });
            assert_eq!(found, expected, "{text} {code}");
        }
    }
}
