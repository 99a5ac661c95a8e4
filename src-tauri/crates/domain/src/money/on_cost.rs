//! What an employer pays on top of a wage, by year, and the lowest wage there may be.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::OnCostId;

/// One of an employer's costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum OnCostLine {
    /// A part of the weekly pay above an amount.
    NationalInsurance {
        basis_points: u32,
        /// Pence a week.
        #[ts(type = "number")]
        above_weekly: i64,
    },
    /// A part of the weekly pay, for holidays when a relief worker is paid too.
    Holiday { basis_points: u32 },
    /// A part of the yearly pay between two amounts, once the pay is above the trigger. Pence a year.
    Pension {
        basis_points: u32,
        #[ts(type = "number")]
        lower_yearly: i64,
        #[ts(type = "number")]
        upper_yearly: i64,
        #[ts(type = "number")]
        trigger_yearly: i64,
    },
    /// Insurance, payroll, training: pence a year, once for each person who employs somebody.
    Yearly {
        label: String,
        #[ts(type = "number")]
        pence: i64,
    },
}

impl OnCostLine {
    /// Returns the name by which an account tells it.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::NationalInsurance { .. } => "nationalInsurance",
            Self::Holiday { .. } => "holiday",
            Self::Pension { .. } => "pension",
            Self::Yearly { .. } => "yearly",
        }
    }
}

/// What an employer pays on top of a wage, for a time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OnCostProfile {
    pub id: OnCostId,
    pub label: String,
    #[ts(type = "string | null")]
    pub from: Option<NaiveDate>,
    #[ts(type = "string | null")]
    pub until: Option<NaiveDate>,
    /// One part of the wage for everything, in basis points; then the lines do not count.
    pub percent: Option<u32>,
    pub lines: Vec<OnCostLine>,
}

/// The lowest hourly wage from a day on, in pence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Wage {
    #[ts(type = "string")]
    pub from: NaiveDate,
    #[ts(type = "number")]
    pub pence: i64,
}

/// What of the money rules changes from year to year, and is never code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoneyRules {
    pub on_costs: Vec<OnCostProfile>,
    pub minimum_wage: Vec<Wage>,
}

/// The employer's costs that come with the app, as a file.
const SHIPPED: &str = include_str!("../../rules/on-costs.json");

impl Default for MoneyRules {
    fn default() -> Self {
        let on_costs = serde_json::from_str(SHIPPED).expect("BUG: the shipped on-costs are JSON");
        Self { on_costs, minimum_wage: Vec::new() }
    }
}
