package id.kinerja.followup.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultOfYearTest {

    @ParameterizedTest
    @CsvSource({"90,80,86.00,Baik", "95,90,93.00,Sangat Baik", "91,91,91.00,Sangat Baik", "90.5,90.5,90.50,Baik", "76,76,76.00,Baik", "75.99,75.99,75.99,Cukup",
            "61,61,61.00,Cukup", "60,60,60.00,Kurang", "51,51,51.00,Kurang", "50,50,50.00,Buruk"})
    void theYearOf2011IsSixtyToForty(String plan, String behaviour, String value, String word) {
        Reckoning result = Result2011.of(new BigDecimal(plan), new BigDecimal(behaviour));
        assertThat(result.value()).isEqualTo(new BigDecimal(value));
        assertThat(result.word()).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"90.5,OUR_READING", "90,VERIFIED", "75.99,OUR_READING", "88.2,VERIFIED"})
    void whatLiesBetweenTwoBandsIsMarked(String value, Standing standing) {
        Reckoning result = Result2011.of(new BigDecimal(value), new BigDecimal(value));
        assertThat(result.steps().getLast().standing()).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({"100,80,false,false,94.00,Baik", "100,80,true,false,92.00,Baik", "115,110,false,true,113.50,Sangat Baik",
            "115,110,false,false,113.50,Baik", "120,120,true,true,120.00,Sangat Baik", "110,110,false,true,110.00,Sangat Baik",
            "109.99,109.99,false,true,109.99,Baik", "90,90,false,true,90.00,Baik", "89.99,89.99,false,true,89.99,Cukup", "70,70,false,false,70.00,Cukup",
            "69.99,69.99,false,false,69.99,Kurang", "50,50,false,false,50.00,Kurang", "49.99,49.99,false,false,49.99,Sangat Kurang"})
    void theYearOf2019AsksForAnInnovationAtTheTop(
            String plan, String behaviour, boolean withOpinions, boolean innovated, String value, String word) {
        Reckoning result = Result2019.of(new BigDecimal(plan), new BigDecimal(behaviour), withOpinions, innovated);
        assertThat(result.value()).isEqualTo(new BigDecimal(value));
        assertThat(result.word()).isEqualTo(word);
    }
}
