//! The money rules and the ideas bank of an event that has its own.

use domain::money::{MoneyRules, OnCostLine, OnCostProfile, SupportTier, Wage};
use domain::worksheet::Words;
use domain::{BANK_IDEAS, BankIdea};

use crate::cursor::{Fault, Object};
use crate::read::MOST_PENCE;
use crate::references::refuse_twice;

const WHOLE: i64 = 10_000;
/// The longest idea of a bank, in characters.
const IDEA: usize = 300;

/// Reads the money rules; nothing when the file leaves them to the app.
pub(super) fn read_rules(file: &mut Object) -> Result<Option<MoneyRules>, Fault> {
    if !file.says_something("money_rules") {
        return Ok(None);
    }
    let mut from = file.object("money_rules")?;
    let on_costs: Vec<_> =
        from.objects("on_costs")?.into_iter().map(read_profile).collect::<Result<_, _>>()?;
    refuse_twice(&from.at("on_costs"), on_costs.iter().map(|profile| profile.id.as_str()))?;
    let minimum_wage = from.objects("minimum_wage")?.into_iter().map(read_wage);
    let minimum_wage = minimum_wage.collect::<Result<_, _>>()?;
    from.nothing_else()?;
    Ok(Some(MoneyRules { on_costs, minimum_wage }))
}

fn points(from: &mut Object, field: &str) -> Result<u32, Fault> {
    let points = from.whole(field, (0, WHOLE))?;
    Ok(u32::try_from(points).expect("BUG: in range"))
}

fn read_profile(mut from: Object) -> Result<OnCostProfile, Fault> {
    let percent = from.optional_in("percent", (0, WHOLE))?;
    let profile = OnCostProfile {
        id: from.id("id")?,
        label: from.text("label")?,
        from: from.date("from")?,
        until: from.date("until")?,
        percent: percent.map(|points| u32::try_from(points).expect("BUG: in range")),
        lines: from.objects("lines")?.into_iter().map(read_line).collect::<Result<_, _>>()?,
    };
    from.nothing_else()?;
    Ok(profile)
}

fn read_line(mut from: Object) -> Result<OnCostLine, Fault> {
    let amount = (0, MOST_PENCE);
    let line = match from.needed("kind")?.as_str() {
        "NationalInsurance" => OnCostLine::NationalInsurance {
            basis_points: points(&mut from, "basis_points")?,
            above_weekly: from.whole("above_weekly", amount)?,
        },
        "Holiday" => OnCostLine::Holiday { basis_points: points(&mut from, "basis_points")? },
        "Pension" => {
            let basis_points = points(&mut from, "basis_points")?;
            let lower_yearly = from.whole("lower_yearly", amount)?;
            let upper_yearly = from.whole("upper_yearly", (lower_yearly, MOST_PENCE))?;
            let trigger_yearly = from.whole("trigger_yearly", amount)?;
            OnCostLine::Pension { basis_points, lower_yearly, upper_yearly, trigger_yearly }
        }
        "Yearly" => {
            OnCostLine::Yearly { label: from.text("label")?, pence: from.whole("pence", amount)? }
        }
        other => {
            let what =
                format!("\"{other}\" is none of NationalInsurance, Holiday, Pension, Yearly");
            return Err(from.fault("kind", what));
        }
    };
    from.nothing_else()?;
    Ok(line)
}

fn read_wage(mut from: Object) -> Result<Wage, Fault> {
    let begins = from.date("from")?;
    let begins = begins.ok_or_else(|| from.fault("from", "is needed, and missing"))?;
    let wage = Wage { from: begins, pence: from.whole("pence", (0, MOST_PENCE))? };
    from.nothing_else()?;
    Ok(wage)
}

/// Reads the ideas bank; nothing when the file leaves it to the app.
pub(super) fn read_ideas(file: &mut Object) -> Result<Option<Vec<BankIdea>>, Fault> {
    if !file.says_something("ideas_bank") {
        return Ok(None);
    }
    let ideas: Vec<_> =
        file.objects("ideas_bank")?.into_iter().map(read_idea).collect::<Result<_, _>>()?;
    if ideas.len() > BANK_IDEAS as usize {
        let what = format!("{} are too many: at most {BANK_IDEAS}", ideas.len());
        return Err(Fault::new("ideas_bank", what));
    }
    refuse_twice("ideas_bank", ideas.iter().map(|idea| idea.id.as_str()))?;
    Ok(Some(ideas))
}

fn read_idea(mut from: Object) -> Result<BankIdea, Fault> {
    let id = from.id("id")?;
    let tier = from.needed("tier")?;
    let tier = SupportTier::named(&tier)
        .ok_or_else(|| from.fault("tier", format!("there is no tier \"{tier}\"")))?;
    let mut said = from.object("text")?;
    let text = Words { en: said.text("en")?, cy: said.text("cy")? };
    if text.en.trim().is_empty() && text.cy.trim().is_empty() {
        return Err(from.fault("text", "this is empty"));
    }
    for (language, words) in [("en", &text.en), ("cy", &text.cy)] {
        if words.chars().count() > IDEA {
            return Err(said.fault(language, format!("at most {IDEA} characters")));
        }
    }
    said.nothing_else()?;
    from.nothing_else()?;
    Ok(BankIdea { id, tier, text })
}
